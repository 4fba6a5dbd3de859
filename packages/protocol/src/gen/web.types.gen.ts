/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: openapi-typescript 7.13.0
 * Source: specs/web/openapi.yaml, SHA-256 cfbe56f669d5d6843bb4523dca6b9f14cf16013118e128d1a72317dfa16806fd
 */
export interface paths {
    "/web/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the user's own profile. */
        get: operations["getMyProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update fields of the user's own profile.
         * @description All fields are written or none. Fields that are not named keep their values.
         */
        patch: operations["updateMyProfile"];
        trace?: never;
    };
    "/web/v1/profiles/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read profiles of up to 100 users.
         * @description Users who do not exist are named in `missing`. An id asked for twice is answered twice.
         */
        post: operations["getUserProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/web/v1/presence/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell which of up to 500 users are online. */
        post: operations["getUserPresence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/web/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the user's own profile, and other users', as they change.
         * @description Server-Sent Events, to be read with `fetch`, so that the UserSig can travel in a header. The first event is
         *     `ready`, after `resync` where there is one. Whoever reads profiles after `ready` misses no change: those that
         *     happen meanwhile follow, and a version tells which ones are known already.
         *
         *     Each event has an id. After a lost connection the stream goes on where `Last-Event-ID` says, nothing missing and
         *     nothing twice. When that is not possible, `resync` says that profiles have to be read anew.
         *     Comments keep an idle connection open. A reader that is too slow is cut off and comes back in the same way.
         *     The stream ends with the UserSig: when it has expired, at the next heartbeat; after `kicked`, at once.
         */
        get: operations["streamEvents"];
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
        CustomField: {
            /** @description The field's tag, `Tag_Profile_Custom_…`. */
            key: string;
            value: components["schemas"]["CustomValue"];
        };
        /** @description A profile as the vendor's browser SDK shows it; unset fields have their default values. */
        Profile: {
            userID: string;
            nick: string;
            /** @description One of the three constants, or empty when unset. */
            gender: string;
            birthday: number;
            location: string;
            selfSignature: string;
            allowType: string;
            language: number;
            avatar: string;
            messageSettings: number;
            adminForbidType: string;
            level: number;
            role: number;
            /** @description Milliseconds since the epoch; 0 when the user has no account. */
            lastUpdatedTime: number;
            profileCustomField: components["schemas"]["CustomField"][];
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
        ProfilesQuery: {
            userIDs: string[];
        };
        Profiles: {
            profiles: components["schemas"]["Profile"][];
            missing: string[];
        };
        /** @description What each event's data is, by the event's name. */
        ChangeEvents: {
            ready?: components["schemas"]["ReadyEvent"];
            "profile-updated"?: components["schemas"]["ProfileUpdatedEvent"];
            "account-deleted"?: components["schemas"]["AccountDeletedEvent"];
            kicked?: components["schemas"]["KickedEvent"];
            push?: components["schemas"]["PushEvent"];
            resync?: components["schemas"]["ResyncEvent"];
        };
        /** @description What comes after this event's id will be told. */
        ReadyEvent: {
            /** @description Whose changes are told, the caller's first. */
            userIDs: string[];
        };
        /** @description Fields changed. What is not for end users is left out, and a change of nothing else is not told. */
        ProfileUpdatedEvent: {
            userID: string;
            /** @description Grows with every change of the user. */
            version: number;
            /** @description Milliseconds since the epoch. */
            lastUpdatedTime: number;
            changed: components["schemas"]["ChangedProfile"];
            /** @description Properties, and keys of custom fields, that have no value any more. */
            unset: string[];
        };
        /** @description The new values. A property that was unset has its default value. */
        ChangedProfile: {
            nick?: string;
            gender?: string;
            birthday?: number;
            location?: string;
            selfSignature?: string;
            allowType?: string;
            language?: number;
            avatar?: string;
            messageSettings?: number;
            adminForbidType?: string;
            level?: number;
            role?: number;
            profileCustomField?: components["schemas"]["CustomField"][];
        };
        /** @description The account is gone. One of the same name begins with version 1. */
        AccountDeletedEvent: {
            userID: string;
            /** @description Milliseconds since the epoch. */
            at: number;
        };
        /** @description The caller's UserSigs became invalid. The stream ends. */
        KickedEvent: {
            userID: string;
            /** @description Milliseconds since the epoch. */
            at: number;
        };
        /** @description A push reached the caller. */
        PushEvent: {
            taskID: string;
            /** @description The sender. */
            from: string;
            /** @description Milliseconds since the epoch. */
            at: number;
            /** @description The MsgBody of the push. */
            message: {
                [key: string]: unknown;
            }[];
        };
        /** @description What happened before this event's id is not known. Read the profiles anew. */
        ResyncEvent: {
            /**
             * @description The id is none of this service's; its successors were forgotten; or users were replaced, by a restore or a seed.
             * @enum {string}
             */
            reason: "unknown-id" | "past-is-gone" | "restored";
        };
        /** @description RFC 9457. */
        Problem: {
            /** @description `urn:portrait:error:CODE` */
            type: string;
            title: string;
            status: number;
            /** @description The vendor's code of the Chat error catalogue. */
            code: number;
            detail: string;
        };
        PresenceQuery: {
            userIDs: string[];
        };
        Presence: {
            users: {
                userID: string;
                /** @enum {string} */
                status: "online" | "offline";
            }[];
            missing: string[];
        };
        /** @description The value of a custom field. */
        CustomValue: string;
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateMyProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileUpdate"];
            };
        };
        responses: {
            /** @description The whole profile after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUserProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfilesQuery"];
            };
        };
        responses: {
            /** @description The profiles in the order of the ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profiles"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUserPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceQuery"];
            };
        };
        responses: {
            /** @description The users in the order of the ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Presence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Users to follow besides the caller, one parameter each. */
                users?: string[];
            };
            header?: {
                /** @description The id of the last event that was seen. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. The schema names the data of each, which is one line of JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ChangeEvents"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
