/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: openapi-typescript 7.13.0
 * Source: specs/control/openapi.yaml, SHA-256 3b6ba10084ab7755cf120bb8a284eaa5f88910f8c54c96e13f22b139a6842c32
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
        /**
         * Create an app, with users if you like.
         * @description What is left out has its default; the SDKAppID and secrets are made at random.
         */
        post: operations["createApp"];
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
        /** Delete an app with all its users and pushes. */
        delete: operations["deleteApp"];
        options?: never;
        head?: never;
        /**
         * Change settings of an app.
         * @description A merge patch (RFC 7396): what is not named stays, null brings a setting's default back, lists are replaced as a whole. The next call of the app meets the new settings.
         */
        patch: operations["updateApp"];
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}/secret-key/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an app a new secret key.
         * @description UserSigs of the old key are refused from the next call on.
         */
        post: operations["rotateSecretKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}/tencent-cloud-key/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an app's account a new TencentCloud key.
         * @description Apps that share a key belong to one account, so all of them get the new one. Signatures of the old key are refused from the next call on.
         */
        post: operations["rotateTencentCloudKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Page through an app's newest webhooks and what became of them. */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page through an app's users, or search them.
         * @description Users who meet every condition that is given, in the order of creation.
         */
        get: operations["findUsers"];
        put?: never;
        /**
         * Write users in bulk, one a line.
         * @description Each line is a SeedUser; a user who exists is replaced. 1,000 lines at a time are written as one step. A broken line is refused with its number, and no line of its step is written; the steps before it are.
         */
        post: operations["seedUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read all that is known of a user. */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/apps/{sdkAppId}/pushes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page through an app's pushes.
         * @description How many are kept is the store's option.
         */
        get: operations["listPushes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a seed's apps and users over what is there.
         * @description Of an app that exists, what the seed leaves out stays, secrets above all. Everything is checked before anything is written.
         */
        post: operations["applySeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything, one piece a line.
         * @description Apps with their secrets, users, pushes: as they were at the moment of the call.
         */
        get: operations["exportState"];
        /**
         * Replace everything by an export.
         * @description Exports of older versions are brought up to date. An import that breaks off, or has a broken line, changes nothing.
         */
        put: operations["importState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/state/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace everything by the seed that the service was started with.
         * @description Secrets that the seed leaves to chance stay as they are.
         */
        post: operations["resetState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots. */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep everything as it is now, under a name.
         * @description A snapshot of that name is replaced. Snapshots survive imports and resets.
         */
        put: operations["saveSnapshot"];
        post?: never;
        /** Delete a snapshot. */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make everything what it was when the snapshot was saved.
         * @description The snapshot stays. Whoever follows changes is told to read everything again.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the service's clock. */
        get: operations["readClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the clock, now or at a moment.
         * @description Signatures, frequency windows, pushes and the times of changes follow it at once. Time may jump, backwards too.
         */
        post: operations["freezeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock on, frozen or running.
         * @description A frozen clock stays frozen, a running one runs on from there.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/clock/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the machine's clock.
         * @description What was frozen runs again, and every offset is forgotten. Time may jump back.
         */
        post: operations["releaseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the fault rules and how often each struck. */
        get: operations["listFaults"];
        /**
         * Replace all fault rules.
         * @description The first rule that strikes a request decides; rules before it that match without striking, by `after`, `times` or `probability`, let it go on to the next. Counts and random numbers start over.
         */
        put: operations["setFaults"];
        /** Add a fault rule after the others. */
        post: operations["addFault"];
        /** Remove all fault rules. */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Page through the requests of late, newest first.
         * @description Secrets are taken out. Each request that was refused, or is surprising, has a diagnosis. To go on, give `before` the last id of the page.
         */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        /** Forget all requests. */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control/v1/journal/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch requests as they come.
         * @description From now on, or from the entry after `after`. Who reads more slowly than the journal forgets misses entries: their ids have gaps then.
         */
        get: operations["followJournal"];
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
        ClockState: {
            /** @description What the service takes for now, in milliseconds since the epoch. */
            nowMs: number;
            isFrozen: boolean;
            /** @description How far it is ahead of the machine's clock in milliseconds; negative when behind. */
            offsetMs: number;
        };
        ClockFreeze: {
            /** @description Where to stop; now by default. */
            atMs?: components["schemas"]["Moment"];
        };
        ClockAdvance: {
            /** @description How far to move on in milliseconds. To go back, freeze at a moment. */
            ms: components["schemas"]["Moment"];
        };
        FaultRule: {
            /** @description Names the rule in the journal; `fault-1` and so on by default. */
            id?: string;
            match?: components["schemas"]["FaultMatch"];
            /** @description How many matching requests go by first; none by default. */
            after?: number;
            /** @description How often it strikes; always by default. */
            times?: number;
            /** @description How likely a matching request is struck; 1 by default. The same seed strikes the same requests. */
            probability?: number;
            /** @description Of the rule's own random numbers; 1 by default. */
            seed?: number;
            effect: components["schemas"]["FaultEffect"];
        };
        FaultRules: components["schemas"]["FaultRule"][];
        FaultState: {
            rule: components["schemas"]["FaultRule"];
            /** @description How many requests matched since the rule was set. */
            matched: number;
            /** @description How many of them it struck. */
            struck: number;
        };
        FaultRuleList: {
            rules: components["schemas"]["FaultRules"];
        };
        FaultList: {
            faults: components["schemas"]["FaultState"][];
        };
        /** @description Why a request was refused or is surprising. It has no secrets and no signatures in it. */
        Diagnosis: {
            cause: components["schemas"]["DiagnosisCause"];
            /** @description What failed, in a sentence. */
            summary: string;
            /** @description The facts, by name; which ones there are depends on the cause. */
            details: {
                [key: string]: string | number | boolean;
            };
            /** @description What to do about it. */
            fix: string;
        };
        /**
         * @description A stable word for why a request was refused, or is surprising:
         *
         *     | cause | what happened |
         *     |---|---|
         *     | `missing-parameter` | a parameter or header that every call needs is missing |
         *     | `unknown-app` | no app has this SDKAppID |
         *     | `unknown-secret-id` | no app has this SecretId |
         *     | `user-sig-missing` | there is no UserSig |
         *     | `user-sig-unreadable` | the UserSig is damaged: cut off, or encoded twice |
         *     | `user-sig-of-another-app` | the UserSig names another app |
         *     | `user-sig-of-another-user` | the UserSig names another user |
         *     | `user-sig-expired` | the UserSig is too old |
         *     | `wrong-key` | the signature was made with another key |
         *     | `kicked` | the UserSig is older than the user's last kick |
         *     | `not-an-admin` | the caller may not call the server API |
         *     | `clock-skew` | the caller's clock and the service's differ |
         *     | `wrong-region-host` | the host belongs to another region or edition |
         *     | `signature-mismatch` | a TencentCloud signature does not fit the request as received |
         *     | `signed-for-another-host` | a TencentCloud signature fits another host than the one called |
         *     | `malformed-authorization` | the Authorization header cannot be read |
         *     | `unknown-command` | there is no such command, action or path |
         *     | `wrong-method` | the HTTP method is not possible there |
         *     | `frequency-limit` | the operation was called too often |
         *     | `push-limit` | pushes came too soon after each other, or too many on a day |
         *     | `body-not-json` | the body is not JSON |
         *     | `body-too-large` | the body is too large |
         *     | `body-shape` | the body does not have the documented shape |
         *     | `wrong-type` | a value has the wrong type |
         *     | `too-long` | a text has too many bytes |
         *     | `value-not-allowed` | a value is none of the allowed ones |
         *     | `content-word` | a text has a word in it that the app forbids |
         *     | `tag-in-wrong-case` | the tag exists, in another case |
         *     | `tag-misspelt` | the tag resembles one that exists |
         *     | `custom-field-not-declared` | a custom field that the app has not declared |
         *     | `unknown-tag` | a tag like no other |
         *     | `no-permission` | the field may not be read or written by this side |
         *     | `attribute-not-defined` | the app has no attribute of this name |
         *     | `feature-disabled` | the app has not enabled the feature |
         *     | `unknown-account` | the account does not exist |
         *     | `fault-rule` | a fault rule struck |
         *     | `internal-error` | the service failed |
         *     | `refused` | anything else; the vendor's code says what |
         * @enum {string}
         */
        DiagnosisCause: "missing-parameter" | "unknown-app" | "unknown-secret-id" | "user-sig-missing" | "user-sig-unreadable" | "user-sig-of-another-app" | "user-sig-of-another-user" | "user-sig-expired" | "wrong-key" | "kicked" | "not-an-admin" | "clock-skew" | "wrong-region-host" | "signature-mismatch" | "signed-for-another-host" | "malformed-authorization" | "unknown-command" | "wrong-method" | "frequency-limit" | "push-limit" | "body-not-json" | "body-too-large" | "body-shape" | "wrong-type" | "too-long" | "value-not-allowed" | "content-word" | "tag-in-wrong-case" | "tag-misspelt" | "custom-field-not-declared" | "unknown-tag" | "no-permission" | "attribute-not-defined" | "feature-disabled" | "unknown-account" | "fault-rule" | "internal-error" | "refused";
        JournalEntry: {
            /** @description Grows by one with every request. */
            id: number;
            /** @description When the request came, by the service's clock, in milliseconds since the epoch. */
            atMs: number;
            /** @description How long it took, in real time. */
            durationMs: number;
            /** @enum {string} */
            api: "chat" | "control" | "lcic" | "web";
            /** @description Absent when none was recognised. */
            operation?: string;
            /** @description The SDKAppID; absent when no app was found. */
            app?: number;
            /** @description Who called, as the request says. */
            user?: string;
            method: string;
            path: string;
            /** @description Decoded, secrets replaced by `[redacted]`. */
            query: string;
            headers: {
                [key: string]: string;
            };
            /** @description Absent when no body was read. */
            body?: components["schemas"]["Excerpt"];
            /** @description The HTTP status; 0 when the connection was dropped. */
            status: number;
            /** @description The vendor's code; absent when nothing was refused. */
            code?: number | string;
            answer: components["schemas"]["Excerpt"];
            /** @description The id of the fault rule that struck. */
            fault?: string;
            diagnosis?: components["schemas"]["Diagnosis"];
        };
        JournalPage: {
            /** @description Newest first. */
            entries: components["schemas"]["JournalEntry"][];
            /** @description Of all that is kept; 0 before the first request. */
            newestId: number;
            /** @description Of all that is kept; one more than the newest when nothing is. */
            oldestId: number;
        };
        /**
         * @description The region whose Chat host the app may be called at; the vendor's other hosts answer 60026. Any host by default (PROVENANCE.md, choice 41).
         * @enum {string}
         */
        Region: "china" | "singapore" | "seoul" | "tokyo" | "frankfurt" | "silicon-valley" | "jakarta";
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
        FieldPermissions: components["schemas"]["FieldPermission"][];
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
        /** @description Where the service sends the app's webhooks, as the vendor's console has it. */
        Webhook: {
            url: string;
            /** @description Signs the requests; none are signed without it. */
            token?: string;
            /** @description Whether a delivery that failed is tried again. Default false. */
            retry?: boolean;
            /** @description Which ones are sent; all by default. */
            events?: ("Profile.CallbackPortraitSet" | "State.StateChange")[];
        };
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
            fieldPermissions: components["schemas"]["FieldPermissions"];
            contentWords: components["schemas"]["ContentWords"];
            choices: components["schemas"]["Choices"];
            region?: components["schemas"]["Region"];
            webhook?: components["schemas"]["Webhook"];
            limits?: components["schemas"]["Limits"];
        };
        /** @description Frequency limits of this app, in place of the service's: as documented (`real`), none (`off`), or the documented ones times a factor. */
        Limits: ("real" | "off") | number;
        /** @description An app without its secrets. */
        AppSettings: {
            sdkAppId: components["schemas"]["SdkAppId"];
            name: string;
            admins: string[];
            /** @description The TencentCloud key's id; apps that share it belong to one account. */
            secretId: string;
            customFields: components["schemas"]["CustomFields"];
            attributeNames: components["schemas"]["AttrNames"];
            pushEnabled: boolean;
            deletionEnabled: boolean;
            fieldPermissions: components["schemas"]["FieldPermissions"];
            contentWords: components["schemas"]["ContentWords"];
            choices: components["schemas"]["Choices"];
            limits?: components["schemas"]["Limits"];
            region?: components["schemas"]["Region"];
            /** @description The target of webhooks, without its token. */
            webhook?: {
                url: string;
                /** @description Whether there is a token. */
                isSigned: boolean;
                retry?: boolean;
                events?: string[];
            };
        };
        AppList: {
            apps: components["schemas"]["AppSettings"][];
        };
        /** @description Settings to change. null brings a setting's default back; within an object it takes a name away. */
        AppPatch: {
            name?: string | null;
            admins?: string[] | null;
            customFields?: components["schemas"]["CustomFieldDeclaration"][] | null;
            /** @description Names by number; numbers that are not named keep their names. */
            attributeNames?: {
                [key: string]: string | null;
            } | null;
            pushEnabled?: boolean | null;
            deletionEnabled?: boolean | null;
            fieldPermissions?: components["schemas"]["FieldPermission"][] | null;
            contentWords?: string[] | null;
            /** @description Choices by name; those that are not named stay. */
            choices?: {
                [key: string]: string | number | null;
            } | null;
            /** @description null brings the service's own limits back. */
            limits?: string | number | null;
            region?: string | null;
            /** @description Its members by name; those that are not named stay, and null sends no webhooks any more. */
            webhook?: {
                [key: string]: string | boolean | string[] | null;
            } | null;
        };
        DeletedApp: {
            sdkAppId: components["schemas"]["SdkAppId"];
            /** @description How many users the app had. */
            users: number;
        };
        /** @description All that is known of a user, whatever API wrote it. */
        UserRecord: {
            userId: string;
            /** @description 1 when created, one more with every change. */
            version: number;
            /** @description Milliseconds since the epoch. */
            createdAt: number;
            /** @description Milliseconds since the epoch. */
            updatedAt: number;
            /** @description Profile fields by tag, standard and custom. */
            fields: {
                [key: string]: string | number;
            };
            /** @description Push attributes by name. */
            attributes: {
                [key: string]: string;
            };
            tags: string[];
            /** @description Present when the user is registered with LCIC. */
            lcic?: {
                originId: string;
            };
            /** @description Unix seconds of the last kick: UserSigs made in this second or earlier are invalid. */
            kickedAtSeconds?: number;
        };
        DeliveryPage: {
            deliveries: components["schemas"]["Delivery"][];
            /** @description How many deliveries there are in all pages. */
            total: number;
        };
        /** @description A webhook, and what became of it so far. */
        Delivery: {
            /** @description The number of the event that it tells. */
            seq: number;
            /** @enum {string} */
            command: "Profile.CallbackPortraitSet" | "State.StateChange";
            userId: string;
            /** @description When it was sent last, in milliseconds since the epoch. */
            at: number;
            /**
             * @description `waiting` is tried again.
             * @enum {string}
             */
            state: "delivered" | "waiting" | "failed";
            attempts: number;
            /** @description How long the last attempt took. */
            durationMs: number;
            /** @description The HTTP status of the last attempt, where there was an answer. */
            status?: number;
            /** @description Why the last attempt was no delivery. */
            error?: string;
        };
        UserPage: {
            users: components["schemas"]["UserRecord"][];
            /** @description How many users there are in all pages. */
            total: number;
        };
        Push: {
            taskId: string;
            /** @description Milliseconds since the epoch. */
            at: number;
            /** @description The sender. */
            from: string;
            /** @description The request of im_push. */
            request: {
                [key: string]: unknown;
            };
            /** @description The users it reached. */
            userIds: string[];
        };
        PushPage: {
            pushes: components["schemas"]["Push"][];
        };
        SeededUsers: {
            users: number;
        };
        SeededApps: {
            apps: components["schemas"]["AppSettings"][];
            users: number;
        };
        StateCounts: {
            apps: number;
            users: number;
            pushes: number;
        };
        /** @description The first line of an export. */
        StateHeader: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "portrait-state";
            /** @description Of the format. */
            version: number;
            /** @description Milliseconds since the epoch. */
            exportedAt: number;
        };
        StateApp: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "app";
            app: components["schemas"]["App"];
        };
        StateUser: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "user";
            sdkAppId: components["schemas"]["SdkAppId"];
            user: components["schemas"]["UserRecord"];
        };
        StatePush: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "push";
            sdkAppId: components["schemas"]["SdkAppId"];
            push: components["schemas"]["Push"];
        };
        /** @description The last line of an export. Without it an export has broken off. */
        StateEnd: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "end";
            apps: number;
            users: number;
            pushes: number;
        };
        /** @description One line of an export. They come in this order: header, apps, users in the order of creation, pushes, end. */
        StateLine: components["schemas"]["StateHeader"] | components["schemas"]["StateApp"] | components["schemas"]["StateUser"] | components["schemas"]["StatePush"] | components["schemas"]["StateEnd"];
        SnapshotName: string;
        Snapshot: {
            name: components["schemas"]["SnapshotName"];
            /** @description Milliseconds since the epoch. */
            savedAt: number;
            apps: number;
            users: number;
            pushes: number;
        };
        SnapshotList: {
            snapshots: components["schemas"]["Snapshot"][];
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
            fieldPermissions?: components["schemas"]["FieldPermissions"];
            contentWords?: components["schemas"]["ContentWords"];
            choices?: components["schemas"]["Choices"];
            region?: components["schemas"]["Region"];
            webhook?: components["schemas"]["Webhook"];
            limits?: components["schemas"]["Limits"];
            users?: components["schemas"]["SeedUser"][];
        };
        Seed: {
            /** @constant */
            version: 1;
            apps: components["schemas"]["SeedApp"][];
        };
        /** @description The tag without `Tag_Profile_Custom_`; letters and digits, 8 at most (PROVENANCE.md, choice 27). */
        CustomKey: string;
        /** @description Names by number, "0" to "9". */
        AttrNames: {
            [key: string]: string;
        };
        /** @description Printable ASCII, at most 32 bytes (PROVENANCE.md, choice 4). */
        NewAccount: string;
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
        /** @description Milliseconds since the epoch, up to the end of the year 9999. */
        Moment: number;
        /** @description Which requests a rule is for, by what they say of themselves: faults strike before anything is checked. All that is given must fit; without any, it is every request of the three APIs. */
        FaultMatch: {
            /** @enum {string} */
            api?: "chat" | "lcic" | "web";
            /** @description As the spec names it: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`. */
            operation?: string;
            /** @description The SDKAppID in the query (Chat) or the header X-Portrait-App (web); for LCIC any app whose SecretId signed. */
            app?: number;
            /** @description A user who calls (the query's identifier, the one whom a web UserSig names) or is named in the body: From_Account, To_Account, UserID, Identifier, UserId, OriginId, Accounts, userIDs, at any depth. */
            user?: string;
        };
        FaultLatency: {
            /** @description How long to wait before the answer. */
            ms: number;
            /** @description With it the wait is anything from `ms` to this, all equally likely. */
            upToMs?: number;
        };
        /** @description What happens to a request that is struck: one of `code`, `http` and `drop`, or none of them. `latency` comes before any of them, and before the true answer when there is none. */
        FaultEffect: {
            /** @description A code of the API's catalogue, answered in its envelope. A rule with a number is for Chat and web, one with a text for LCIC. */
            code?: number | string;
            http?: {
                status: number;
                /** @description Empty by default. */
                body?: string;
                /** @description text/plain by default. */
                contentType?: string;
            };
            /**
             * @description The connection is closed without an answer.
             * @constant
             */
            drop?: true;
            latency?: components["schemas"]["FaultLatency"];
        };
        Excerpt: {
            text: string;
            /** @description Whether nothing was cut off. */
            isWhole: boolean;
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
        /** @description How many entries at most; 100 by default. */
        JournalLimit: number;
        /** @description Only entries with a smaller id. */
        Before: number;
        /** @description Only entries with a greater id. */
        After: number;
        /** @description Only requests with a diagnosis. */
        Failed: boolean;
        /** @description Only calls of this operation: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`. */
        Operation: string;
        /** @description Only calls of the app with this SDKAppID. */
        App: components["schemas"]["SdkAppId"];
        /** @description Only calls by this user, or that name them. */
        User: string;
        SdkAppId: components["schemas"]["SdkAppId"];
        UserId: string;
        SnapshotName: components["schemas"]["SnapshotName"];
        /** @description How the UserID begins. */
        IdPrefix: components["schemas"]["NewAccount"];
        /** @description The whole nickname. */
        Nick: string;
        /** @description The name of a push attribute that the user has. */
        Attribute: string;
        /** @description The value that `attribute` has. */
        Value: string;
        /** @description A tag that the user has. */
        Tag: string;
        /** @description The origin id at LCIC. */
        OriginId: string;
        /** @description Only users who are registered with LCIC. */
        IsLcic: true;
        /** @description How many to leave out; none by default. */
        Offset: number;
        /** @description How many to answer at most; x-default-limit by default. */
        Limit: number;
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
    createApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedApp"];
            };
        };
        responses: {
            /** @description The app, secrets included. */
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
    deleteApp: {
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
            /** @description What is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedApp"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    updateApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppPatch"];
            };
        };
        responses: {
            /** @description The app without its secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    rotateSecretKey: {
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
            /** @description The app with its new key. */
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
    rotateTencentCloudKey: {
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
            /** @description The app with its new key. */
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
    listDeliveries: {
        parameters: {
            query?: {
                /** @description How many to leave out; none by default. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to answer at most; x-default-limit by default. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries, newest first. They are forgotten when the service ends. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findUsers: {
        parameters: {
            query?: {
                /** @description How the UserID begins. */
                idPrefix?: components["parameters"]["IdPrefix"];
                /** @description The whole nickname. */
                nick?: components["parameters"]["Nick"];
                /** @description The name of a push attribute that the user has. */
                attribute?: components["parameters"]["Attribute"];
                /** @description The value that `attribute` has. */
                value?: components["parameters"]["Value"];
                /** @description A tag that the user has. */
                tag?: components["parameters"]["Tag"];
                /** @description The origin id at LCIC. */
                originId?: components["parameters"]["OriginId"];
                /** @description Only users who are registered with LCIC. */
                isLcic?: components["parameters"]["IsLcic"];
                /** @description How many to leave out; none by default. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to answer at most; x-default-limit by default. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    seedUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["SeedUser"];
            };
        };
        responses: {
            /** @description How many users were written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeededUsers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserRecord"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPushes: {
        parameters: {
            query?: {
                /** @description How many to leave out; none by default. */
                offset?: components["parameters"]["Offset"];
                /** @description How many to answer at most; x-default-limit by default. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                sdkAppId: components["parameters"]["SdkAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pushes, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applySeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seed"];
            };
        };
        responses: {
            /** @description What was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeededApps"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    exportState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first line names the format and its version, the last one counts what came before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["StateLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["StateLine"];
            };
        };
        responses: {
            /** @description What there is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateCounts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    resetState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateCounts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot that is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    freezeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockFreeze"];
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    releaseClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockState"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules, in the order in which they are tried. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRuleList"];
            };
        };
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRule"];
            };
        };
        responses: {
            /** @description The rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules that are left, which are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readJournal: {
        parameters: {
            query?: {
                /** @description How many entries at most; 100 by default. */
                limit?: components["parameters"]["JournalLimit"];
                /** @description Only entries with a smaller id. */
                before?: components["parameters"]["Before"];
                /** @description Only entries with a greater id. */
                after?: components["parameters"]["After"];
                /** @description Only requests with a diagnosis. */
                failed?: components["parameters"]["Failed"];
                /** @description Only calls of this operation: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`. */
                operation?: components["parameters"]["Operation"];
                /** @description Only calls of the app with this SDKAppID. */
                app?: components["parameters"]["App"];
                /** @description Only calls by this user, or that name them. */
                user?: components["parameters"]["User"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An empty page; ids go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    followJournal: {
        parameters: {
            query?: {
                /** @description Only entries with a greater id. */
                after?: components["parameters"]["After"];
                /** @description Only requests with a diagnosis. */
                failed?: components["parameters"]["Failed"];
                /** @description Only calls of this operation: `portrait_set`, `ModifyUserProfile`, `updateMyProfile`. */
                operation?: components["parameters"]["Operation"];
                /** @description Only calls of the app with this SDKAppID. */
                app?: components["parameters"]["App"];
                /** @description Only calls by this user, or that name them. */
                user?: components["parameters"]["User"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry a line, oldest first, for as long as somebody reads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["JournalEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
