/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: openapi-typescript 7.13.0
 * Source: specs/control/openapi.yaml, SHA-256 270d2702908247dd03d1355804deda59061b83de8078807fe554e349d10f6cf9
 */
export interface paths {
    "/control/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the apps, without their secrets. */
        get: operations["listApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an app's whole configuration, secrets included. */
        get: operations["getApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457. */
        Problem: {
            /** @description `urn:portrait:control:CODE` */
            type: string;
            title: string;
            status: number;
            /** @description A code of the control error catalogue. */
            code: string;
            detail: string;
            /** @description The line of the request that is wrong. */
            line?: number;
        };
        /**
         * @description `app` is the app's end users, `admin` its server.
         * @enum {string}
         */
        Side: "app" | "admin";
        Permission: components["schemas"]["Side"][];
        CustomFieldDeclaration: {
            key: components["schemas"]["CustomKey"];
            /** @description Who may read it; both by default. */
            read?: components["schemas"]["Permission"];
            /** @description Who may write it; both by default. */
            write?: components["schemas"]["Permission"];
        };
        CustomFields: components["schemas"]["CustomFieldDeclaration"][];
        /** @description Who may read and write a standard field, where that differs from both sides. */
        FieldPermission: {
            tag: string;
            read?: components["schemas"]["Permission"];
            write?: components["schemas"]["Permission"];
        };
        /** @description A text with one of these, in whatever case, is refused as sensitive. */
        ContentWords: string[];
        /** @description Where the vendor's documents are silent and users may need the other answer (PROVENANCE.md). */
        Choices: {
            /**
             * @description What portrait_get calls an account that does not exist. Default placeholder, `@TLS#NOT_FOUND`.
             * @enum {string}
             */
            unknownAccount?: "placeholder" | "echo";
            /**
             * @description Whether portrait_get leaves out unset standard fields or answers their defaults. Default omit.
             * @enum {string}
             */
            unsetFields?: "omit" | "default";
            /**
             * @description Whether writing an empty text stores it or unsets the field. Default store.
             * @enum {string}
             */
            emptyText?: "store" | "unset";
            /**
             * @description Whether im_set_attr_name keeps the names it does not mention. Default merge.
             * @enum {string}
             */
            attributeNames?: "merge" | "replace";
            /**
             * @description Which edition of LCIC answers. Default china, or the host's when it is one of the vendor's.
             * @enum {string}
             */
            lcicEdition?: "china" | "international";
            /** @description How long a location may be in UTF-8 bytes. Default is the field's documented limit. */
            locationMaxBytes?: number;
        };
        TencentCloudKey: {
            secretId: string;
            secretKey: string;
        };
        SdkAppId: number;
        UserId: components["schemas"]["NewAccount"];
        App: {
            sdkAppId: components["schemas"]["SdkAppId"];
            name: string;
            /** @description Signs UserSigs. */
            secretKey: string;
            /** @description UserIDs that may call the server API. */
            admins: components["schemas"]["NewAccount"][];
            /** @description Signs LCIC calls. Apps with the same key belong to one account. */
            tencentCloud: components["schemas"]["TencentCloudKey"];
            customFields: components["schemas"]["CustomFields"];
            attributeNames: components["schemas"]["AttrNames"];
            /** @description Whether the feature "push to all users" is enabled; attributes belong to it. */
            pushEnabled: boolean;
            /** @description Whether account_delete works. */
            deletionEnabled: boolean;
            fieldPermissions: components["schemas"]["FieldPermission"][];
            contentWords: components["schemas"]["ContentWords"];
            choices: components["schemas"]["Choices"];
        };
        /** @description An app without its secrets. */
        AppSummary: {
            sdkAppId: components["schemas"]["SdkAppId"];
            name: string;
            admins: string[];
            /** @description The TencentCloud key's id; apps that share it belong to one account. */
            secretId: string;
        };
        AppList: {
            apps: components["schemas"]["AppSummary"][];
        };
        SeedUser: {
            userId: components["schemas"]["NewAccount"];
            profile?: components["schemas"]["ProfileUpdate"];
            /** @description Push attributes by name; the app's attributeNames must have the name. */
            attributes?: components["schemas"]["Attrs"];
            tags?: string[];
            /** @description Present when the user is registered with LCIC. */
            lcic?: {
                /** @description Default is the UserId. */
                originId?: string;
            };
        };
        /** @description An app and its users. Secrets that are left out are made at random. */
        SeedApp: {
            sdkAppId?: components["schemas"]["SdkAppId"];
            name?: string;
            secretKey?: string;
            admins?: components["schemas"]["NewAccount"][];
            tencentCloud?: components["schemas"]["TencentCloudKey"];
            customFields?: components["schemas"]["CustomFields"];
            attributeNames?: components["schemas"]["AttrNames"];
            pushEnabled?: boolean;
            deletionEnabled?: boolean;
            fieldPermissions?: components["schemas"]["FieldPermission"][];
            contentWords?: components["schemas"]["ContentWords"];
            choices?: components["schemas"]["Choices"];
            users?: components["schemas"]["SeedUser"][];
        };
        Seed: {
            /** @constant */
            version: 1;
            apps: components["schemas"]["SeedApp"][];
        };
        /** @description Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4). */
        NewAccount: string;
        /** @description The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27). */
        CustomKey: string;
        /** @description Names by number, "0" to "9". */
        AttrNames: {
            [key: string]: string;
        };
        /** @description Nickname. */
        Nick: string;
        /**
         * @description Gender.
         * @enum {string}
         */
        Gender: "Gender_Type_Unknown" | "Gender_Type_Female" | "Gender_Type_Male";
        /** @description Birthday as a number, by custom yyyymmdd. */
        BirthDay: number;
        /** @description Status line. */
        SelfSignature: string;
        /**
         * @description Who may add the user as a friend.
         * @enum {string}
         */
        AllowType: "AllowType_Type_NeedConfirm" | "AllowType_Type_AllowAny" | "AllowType_Type_DenyAny";
        /** @description Language, a number the app gives a meaning. */
        Language: number;
        /** @description URL of the profile photo. */
        Image: string;
        /** @description Message flags; bit 0 set means "do not receive". */
        MsgSettings: number;
        /**
         * @description Whether the user may send friend requests.
         * @enum {string}
         */
        AdminForbidType: "AdminForbid_Type_None" | "AdminForbid_Type_SendOut";
        /** @description Level; often split into bytes, one for each role. */
        Level: number;
        /** @description Role; often split into bytes. */
        Role: number;
        /** @description The value of a custom field. */
        CustomValue: string;
        CustomField: {
            /** @description The field's tag, `Tag_Profile_Custom_…`. */
            key: string;
            value: components["schemas"]["CustomValue"];
        };
        ProfileUpdate: {
            nick?: components["schemas"]["Nick"];
            gender?: components["schemas"]["Gender"];
            birthday?: components["schemas"]["BirthDay"];
            /** @description Location; as long as the profile field allows, unless the app's configuration says otherwise. */
            location?: string;
            selfSignature?: components["schemas"]["SelfSignature"];
            allowType?: components["schemas"]["AllowType"];
            language?: components["schemas"]["Language"];
            avatar?: components["schemas"]["Image"];
            messageSettings?: components["schemas"]["MsgSettings"];
            adminForbidType?: components["schemas"]["AdminForbidType"];
            level?: components["schemas"]["Level"];
            role?: components["schemas"]["Role"];
            profileCustomField?: components["schemas"]["CustomField"][];
        };
        /** @description Values by the attribute's name. */
        Attrs: {
            [key: string]: string;
        };
    };
    responses: {
        /** @description The call failed. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        SdkAppId: components["schemas"]["SdkAppId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps, ordered by SDKAppID. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["App"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
