/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: openapi-typescript 7.13.0
 * Source: specs/chat/openapi.yaml, SHA-256 905207254ccb926cbc92ed5d50e675a28af0a99618c33580fee267a4202e14a0
 */
export interface paths {
    "/v4/profile/portrait_set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a user's profile fields.
         * @description All items are written or none. Fields that are not named keep their values.
         */
        post: operations["portrait_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/profile/portrait_get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read profile fields of up to 100 users.
         * @description One item for each account asked for, in that order. An account that fails has a ResultCode and no fields; the call as a whole is OK all the same. Fields without a value are left out.
         */
        post: operations["portrait_get"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import an account, with nickname and photo if given.
         * @description Importing an account again succeeds and writes the nickname and photo that are given.
         */
        post: operations["account_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell which of up to 100 accounts exist. */
        post: operations["account_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_set_attr_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the app's push attributes.
         * @description An app has ten attributes, numbered 0 to 9. Numbers that are not mentioned keep their names.
         */
        post: operations["im_set_attr_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_get_attr_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the names of the app's push attributes. */
        post: operations["im_get_attr_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_set_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set push attributes of up to 100 users.
         * @description All users are written or none. Attributes that are not mentioned keep their values.
         */
        post: operations["im_set_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_get_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read push attributes of up to 100 users. */
        post: operations["im_get_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/multiaccount_import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import up to 100 accounts.
         * @description Accounts that exist get the nickname and photo that are given. An account whose name or text breaks a limit is named in FailAccounts and the others are imported (PROVENANCE.md, choice 28).
         */
        post: operations["multiaccount_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/account_delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete up to 100 accounts for good.
         * @description An account that does not exist fails on its own, with 70107.
         */
        post: operations["account_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/im_open_login_svc/kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invalidate every UserSig that an account has so far.
         * @description UserSigs made in the second of the kick or earlier answer 70052 from then on (PROVENANCE.md, choice 29).
         */
        post: operations["kick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/openim/query_online_status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell which of up to 500 accounts are online.
         * @description The call fails only when all accounts do.
         */
        post: operations["query_online_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_remove_attr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove push attributes of up to 100 users. */
        post: operations["im_remove_attr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_add_tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to up to 100 users.
         * @description A tag that a user has already stays as it is.
         */
        post: operations["im_add_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_get_tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the tags of up to 100 users. */
        post: operations["im_get_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_remove_tag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove tags from up to 100 users. */
        post: operations["im_remove_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_remove_all_tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove all tags of up to 100 users. */
        post: operations["im_remove_all_tags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/all_member_push/im_push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push a message to all users, or to those who match a condition.
         * @description Without MsgLifeTime only users who are online are reached. AttrsAnd and AttrsOr, or TagsAnd and TagsOr, may stand together: a user must match both.
         */
        post: operations["im_push"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "Profile.CallbackPortraitSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A profile was changed. */
        post: operations["CallbackPortraitSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "State.StateChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A user came or went. */
        post: operations["StateChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A UserID. */
        Account: string;
        ProfileItem: {
            /**
             * @description A standard tag or the tag of a custom field that the app has declared.
             * @example Tag_Profile_IM_Nick
             */
            Tag: string;
            /** @description What the tag's field may hold; see the table of profile fields. */
            Value: string | number;
        };
        PortraitSetRequest: {
            /** @description The user whose profile is written. */
            From_Account: components["schemas"]["Account"];
            ProfileItem: components["schemas"]["ProfileItem"][];
        };
        PortraitSetAnswer: components["schemas"]["ProfileEnvelope"];
        PortraitGetRequest: {
            To_Account: components["schemas"]["Account"][];
            /** @description Tags of the fields to read. */
            TagList: string[];
        };
        PortraitGetAnswer: {
            UserProfileItem: components["schemas"]["UserProfileItem"][];
            /** @description The To_Account of the items that failed; absent when none did. */
            Fail_Account?: string[];
        } & components["schemas"]["ProfileEnvelope"];
        UserProfileItem: {
            /** @description `@TLS#NOT_FOUND` stands for an account that does not exist. */
            To_Account: string;
            /** @description Absent when the account failed. */
            ProfileItem?: components["schemas"]["ProfileItem"][];
            ResultCode: number;
            ResultInfo: string;
        };
        AccountImportRequest: {
            UserID?: components["schemas"]["NewAccount"];
            /** @description What older documents call UserID. */
            Identifier?: components["schemas"]["NewAccount"];
            Nick?: string;
            /** @description URL of the profile photo. */
            FaceUrl?: string;
        };
        /** @description Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4). */
        NewAccount: string;
        AccountImportAnswer: components["schemas"]["Envelope"];
        AccountCheckRequest: {
            CheckItem: {
                UserID?: components["schemas"]["Account"];
                Identifier?: components["schemas"]["FormerAccount"];
            }[];
        };
        AccountCheckAnswer: {
            ResultItem: {
                UserID: string;
                /** @constant */
                ResultCode: 0;
                ResultInfo: string;
                /** @enum {string} */
                AccountStatus: "Imported" | "NotImported";
            }[];
        } & components["schemas"]["Envelope"];
        /** @description Names by number, "0" to "9". */
        AttrNames: {
            [key: string]: string;
        };
        SetAttrNameRequest: {
            AttrNames: components["schemas"]["AttrNames"];
        };
        SetAttrNameAnswer: components["schemas"]["Envelope"];
        /** @description Nothing to say; send `{}`. */
        GetAttrNameRequest: Record<string, never>;
        GetAttrNameAnswer: {
            AttrNames: components["schemas"]["AttrNames"];
        } & components["schemas"]["Envelope"];
        /** @description Values by the attribute's name. */
        Attrs: {
            [key: string]: string;
        };
        SetAttrRequest: {
            UserAttrs: {
                To_Account: components["schemas"]["Account"];
                Attrs: components["schemas"]["Attrs"];
            }[];
        };
        SetAttrAnswer: components["schemas"]["Envelope"];
        GetAttrRequest: {
            To_Account: components["schemas"]["Account"][];
        };
        GetAttrAnswer: {
            UserAttrs: {
                To_Account: string;
                Attrs: components["schemas"]["Attrs"];
            }[];
        } & components["schemas"]["Envelope"];
        /** @description Either AccountList or, as in older documents, Accounts. */
        MultiAccountImportRequest: {
            AccountList?: {
                UserID?: components["schemas"]["Account"];
                Identifier?: components["schemas"]["FormerAccount"];
                Nick?: string;
                FaceUrl?: string;
            }[];
            Accounts?: components["schemas"]["Account"][];
        };
        /** @description What older documents call UserID. */
        FormerAccount: string;
        MultiAccountImportAnswer: {
            /** @description Accounts that were not imported. */
            FailAccounts: string[];
        } & components["schemas"]["Envelope"];
        AccountDeleteRequest: {
            DeleteItem: {
                UserID?: components["schemas"]["Account"];
                Identifier?: components["schemas"]["FormerAccount"];
            }[];
        };
        AccountDeleteAnswer: {
            ResultItem: {
                ResultCode: number;
                ResultInfo: string;
                UserID: string;
            }[];
        } & components["schemas"]["Envelope"];
        KickRequest: {
            UserID?: components["schemas"]["Account"];
            Identifier?: components["schemas"]["FormerAccount"];
        };
        KickAnswer: components["schemas"]["Envelope"];
        QueryOnlineStatusRequest: {
            To_Account: components["schemas"]["Account"][];
            /**
             * @description 1 asks for the platforms.
             * @enum {integer}
             */
            IsNeedDetail?: 0 | 1;
            /**
             * @description Accepted without effect.
             * @enum {integer}
             */
            IsReturnInstid?: 0 | 1;
            /**
             * @description Accepted without effect.
             * @enum {integer}
             */
            IsReturnCustomStatus?: 0 | 1;
        };
        QueryOnlineStatusAnswer: {
            QueryResult: {
                To_Account: string;
                /** @enum {string} */
                Status: "Online" | "PushOnline" | "Offline";
                Detail?: {
                    /** @enum {string} */
                    Platform: "iPhone" | "Android" | "Web" | "PC" | "iPad" | "Mac";
                    /** @enum {string} */
                    Status: "Online" | "PushOnline";
                }[];
            }[];
            /** @description Accounts that do not exist; absent when there are none. */
            ErrorList?: {
                To_Account: string;
                ErrorCode: number;
            }[];
        } & components["schemas"]["Envelope"];
        RemoveAttrRequest: {
            UserAttrs: {
                To_Account: components["schemas"]["Account"];
                /** @description Names of the attributes. */
                Attrs: string[];
            }[];
        };
        RemoveAttrAnswer: components["schemas"]["Envelope"];
        Tag: string;
        UserTags: components["schemas"]["UserTagsItem"][];
        UserTagsItem: {
            To_Account: components["schemas"]["Account"];
            Tags: components["schemas"]["Tag"][];
        };
        AddTagRequest: {
            UserTags: components["schemas"]["UserTags"];
        };
        AddTagAnswer: components["schemas"]["Envelope"];
        GetTagRequest: {
            To_Account: components["schemas"]["Accounts"];
        };
        Accounts: components["schemas"]["Account"][];
        GetTagAnswer: {
            UserTags: {
                To_Account: string;
                Tags: string[];
            }[];
        } & components["schemas"]["Envelope"];
        RemoveTagRequest: {
            UserTags: components["schemas"]["UserTags"];
        };
        RemoveTagAnswer: components["schemas"]["Envelope"];
        RemoveAllTagsRequest: {
            To_Account: components["schemas"]["Accounts"];
        };
        RemoveAllTagsAnswer: components["schemas"]["Envelope"];
        ConditionTags: string[];
        /** @description Values by the attribute's name. */
        ConditionAttrs: {
            [key: string]: string;
        };
        /** @description Attributes and tags may not be mixed. */
        PushCondition: {
            AttrsAnd?: components["schemas"]["ConditionAttrs"];
            AttrsOr?: components["schemas"]["ConditionAttrs"];
            TagsAnd?: components["schemas"]["ConditionTags"];
            TagsOr?: components["schemas"]["ConditionTags"];
        };
        /**
         * @description Where the call came from.
         * @enum {string}
         */
        OptPlatform: "RESTAPI" | "Web" | "Android" | "iOS" | "Windows" | "Mac" | "iPad" | "Unknown";
        CallbackPortraitSet: {
            /** @constant */
            CallbackCommand: "Profile.CallbackPortraitSet";
            /** @description Who changed it. */
            Operator_Account: string;
            /** @description Whose profile it is. */
            From_Account: string;
            /** @description Milliseconds since the epoch. */
            EventTime: number;
            /** @description The fields that changed; one that was unset has its default value. */
            ProfileItem: {
                Tag: string;
                Value: string | number;
            }[];
        };
        StateChange: {
            /** @constant */
            CallbackCommand: "State.StateChange";
            /** @description Milliseconds since the epoch. */
            EventTime: number;
            Info: {
                /** @enum {string} */
                Action: "Login" | "Logout" | "Disconnect";
                To_Account: string;
                /** @enum {string} */
                Reason: "Register" | "Unregister" | "LinkClose" | "TimeOut";
            };
        };
        WebhookAnswer: {
            /** @enum {string} */
            ActionStatus?: "OK" | "FAIL";
            ErrorCode?: number;
            ErrorInfo?: string;
        };
        PushRequest: {
            /** @description The sender; the admin who calls by default. */
            From_Account?: components["schemas"]["Account"];
            Condition?: components["schemas"]["PushCondition"];
            MsgRandom: number;
            MsgBody: {
                /** @enum {string} */
                MsgType: "TIMTextElem" | "TIMLocationElem" | "TIMFaceElem" | "TIMCustomElem" | "TIMSoundElem" | "TIMImageElem" | "TIMFileElem" | "TIMVideoFileElem";
                MsgContent: {
                    [key: string]: unknown;
                };
            }[];
            /** @description Seconds that the message is kept for users who are offline; 0, the default, reaches online users only. */
            MsgLifeTime?: number;
            OfflinePushInfo?: {
                [key: string]: unknown;
            };
        };
        PushAnswer: {
            TaskId: string;
        } & components["schemas"]["Envelope"];
        Envelope: {
            /** @constant */
            ActionStatus: "OK";
            /** @constant */
            ErrorCode: 0;
            /** @description Empty on success. */
            ErrorInfo: string;
        };
        /** @description The profile commands add a text meant for the client's user. */
        ProfileEnvelope: components["schemas"]["Envelope"] & {
            ErrorDisplay: string;
        };
        Failure: {
            /** @constant */
            ActionStatus: "FAIL";
            /** @description A code of the error catalogue. */
            ErrorCode: number;
            ErrorInfo: string;
        };
        ProfileFailure: components["schemas"]["Failure"] & {
            ErrorDisplay: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The app's SDKAppID.
         * @example 1400000001
         */
        sdkappid: number;
        /**
         * @description An app admin account.
         * @example administrator
         */
        identifier: string;
        /**
         * @description A UserSig made for `identifier`.
         * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
         */
        usersig: string;
        /**
         * @description A random 32-bit unsigned integer.
         * @example 99999999
         */
        random: number;
        /**
         * @description Always `json`.
         * @example json
         */
        contenttype: "json";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    portrait_set: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortraitSetRequest"];
            };
        };
        responses: {
            /** @description The fields are written, or nothing is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileEnvelope"] | components["schemas"]["ProfileFailure"];
                };
            };
        };
    };
    portrait_get: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortraitGetRequest"];
            };
        };
        responses: {
            /** @description The accounts' fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortraitGetAnswer"] | components["schemas"]["ProfileFailure"];
                };
            };
        };
    };
    account_import: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountImportRequest"];
            };
        };
        responses: {
            /** @description The account exists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    account_check: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCheckRequest"];
            };
        };
        responses: {
            /** @description One item for each account asked for, in that order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCheckAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_set_attr_name: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAttrNameRequest"];
            };
        };
        responses: {
            /** @description The names are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_get_attr_name: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetAttrNameRequest"];
            };
        };
        responses: {
            /** @description The names by number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAttrNameAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_set_attr: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAttrRequest"];
            };
        };
        responses: {
            /** @description The attributes are set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_get_attr: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetAttrRequest"];
            };
        };
        responses: {
            /** @description One item for each account asked for, in that order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAttrAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    multiaccount_import: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiAccountImportRequest"];
            };
        };
        responses: {
            /** @description The accounts exist, but for the failed ones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MultiAccountImportAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    account_delete: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDeleteRequest"];
            };
        };
        responses: {
            /** @description One item for each account, in the order of the request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeleteAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    kick: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KickRequest"];
            };
        };
        responses: {
            /** @description The UserSigs are invalid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    query_online_status: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryOnlineStatusRequest"];
            };
        };
        responses: {
            /** @description The accounts that exist, and those that do not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryOnlineStatusAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_remove_attr: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAttrRequest"];
            };
        };
        responses: {
            /** @description The attributes are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_add_tag: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTagRequest"];
            };
        };
        responses: {
            /** @description The users have the tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_get_tag: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetTagRequest"];
            };
        };
        responses: {
            /** @description One item for each account asked for, in that order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetTagAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_remove_tag: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveTagRequest"];
            };
        };
        responses: {
            /** @description The tags are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_remove_all_tags: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAllTagsRequest"];
            };
        };
        responses: {
            /** @description The tags are gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Envelope"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    im_push: {
        parameters: {
            query: {
                /**
                 * @description The app's SDKAppID.
                 * @example 1400000001
                 */
                sdkappid: components["parameters"]["sdkappid"];
                /**
                 * @description An app admin account.
                 * @example administrator
                 */
                identifier: components["parameters"]["identifier"];
                /**
                 * @description A UserSig made for `identifier`.
                 * @example eJyrVgrxCdYrSy1SslIy0jNQ0gHzM1NS80oy0zLBwolQweKU7MSCgswUJStDEwMIMITIlGTmpipZQTmpFQWZRalKVgZQXZnpSlZKbt6G-hXhFQZFGUmhjkklJvllPgaRvoHmYVW5wd5Vfj6ZbhaV*rmlUbnZFrZKtQCqlizM
                 */
                usersig: components["parameters"]["usersig"];
                /**
                 * @description A random 32-bit unsigned integer.
                 * @example 99999999
                 */
                random: components["parameters"]["random"];
                /**
                 * @description Always `json`.
                 * @example json
                 */
                contenttype: components["parameters"]["contenttype"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushRequest"];
            };
        };
        responses: {
            /** @description The push is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushAnswer"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    CallbackPortraitSet: {
        parameters: {
            query: {
                SdkAppid: number;
                CallbackCommand: string;
                contenttype: "json";
                ClientIP: string;
                OptPlatform: components["schemas"]["OptPlatform"];
                /** @description Unix seconds; with Sign, when the app has a token. */
                RequestTime?: number;
                /** @description SHA-256 of the token and RequestTime, hexadecimal. */
                Sign?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallbackPortraitSet"];
            };
        };
        responses: {
            /** @description The receiver's answer, which is without effect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
        };
    };
    StateChange: {
        parameters: {
            query: {
                SdkAppid: number;
                CallbackCommand: string;
                contenttype: "json";
                ClientIP: string;
                OptPlatform: components["schemas"]["OptPlatform"];
                /** @description Unix seconds; with Sign, when the app has a token. */
                RequestTime?: number;
                /** @description SHA-256 of the token and RequestTime, hexadecimal. */
                Sign?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description The receiver's answer, which is without effect. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
        };
    };
}
