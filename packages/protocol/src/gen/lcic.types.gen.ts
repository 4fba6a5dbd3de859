/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: openapi-typescript 7.13.0
 * Source: specs/lcic/openapi.yaml, SHA-256 f3d521b2df66974352bea2f5049863a05646d07fa18291f9307911ddc05a07d0
 */
export interface paths {
    "/#RegisterUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a user.
         * @description Answers the new user's id and a login token that is valid for 7 days. Without an OriginId the user's OriginId is the new UserId.
         */
        post: operations["RegisterUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#DescribeUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a user. */
        post: operations["DescribeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#ModifyUserProfile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modify a user's nickname and photo.
         * @description What is not given stays as it is; with neither given nothing changes (PROVENANCE.md, choice 5). The same value is called `Name` where a user is registered or described.
         */
        post: operations["ModifyUserProfile"];
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
        /**
         * Format: int64
         * @description The application's SdkAppId.
         */
        SdkAppId: number;
        RegisterUserRequest: {
            SdkAppId: components["schemas"]["SdkAppId"];
            /** @description Nickname. */
            Name?: string;
            /** @description The caller's own id of the user, unique within the application. */
            OriginId?: string;
            /** @description URL of the photo. */
            Avatar?: string;
        };
        RegisterUserResponse: {
            /** @description 27 letters and digits. */
            UserId: string;
            /** @description Login token. */
            Token: string;
            RequestId: components["schemas"]["RequestId"];
        };
        DescribeUserRequest: {
            UserId: string;
        };
        DescribeUserResponse: {
            SdkAppId: components["schemas"]["SdkAppId"];
            UserId: string;
            /** @description Nickname; empty when there is none. */
            Name: string;
            /** @description URL of the photo; empty when there is none. */
            Avatar: string;
            OriginId: string;
            RequestId: components["schemas"]["RequestId"];
        };
        ModifyUserProfileRequest: {
            /** @description The user to modify. */
            UserId: string;
            /** @description The new nickname. */
            Nickname?: string;
            /** @description URL of the new photo. */
            Avatar?: string;
        };
        ModifyUserProfileResponse: {
            RequestId: components["schemas"]["RequestId"];
        };
        /** @description Names the request when a problem is reported. */
        RequestId: string;
        Failure: {
            Error: {
                /** @description A code of the error catalogue. */
                Code: string;
                /** @description For people; the wording may change. */
                Message: string;
            };
            RequestId: components["schemas"]["RequestId"];
        };
    };
    responses: never;
    parameters: {
        /** @description The API's version. */
        Version: "2022-08-17";
        /**
         * @description Unix time in seconds.
         * @example 1700000000
         */
        Timestamp: number;
        /** @description Has no effect on these actions. */
        Region: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    RegisterUser: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "RegisterUser";
                /** @description The API's version. */
                "X-TC-Version": components["parameters"]["Version"];
                /**
                 * @description Unix time in seconds.
                 * @example 1700000000
                 */
                "X-TC-Timestamp": components["parameters"]["Timestamp"];
                /** @description Has no effect on these actions. */
                "X-TC-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUserRequest"];
            };
        };
        responses: {
            /** @description Registered, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["RegisterUserResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    DescribeUser: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "DescribeUser";
                /** @description The API's version. */
                "X-TC-Version": components["parameters"]["Version"];
                /**
                 * @description Unix time in seconds.
                 * @example 1700000000
                 */
                "X-TC-Timestamp": components["parameters"]["Timestamp"];
                /** @description Has no effect on these actions. */
                "X-TC-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeUserRequest"];
            };
        };
        responses: {
            /** @description The user, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["DescribeUserResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    ModifyUserProfile: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "ModifyUserProfile";
                /** @description The API's version. */
                "X-TC-Version": components["parameters"]["Version"];
                /**
                 * @description Unix time in seconds.
                 * @example 1700000000
                 */
                "X-TC-Timestamp": components["parameters"]["Timestamp"];
                /** @description Has no effect on these actions. */
                "X-TC-Region"?: components["parameters"]["Region"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyUserProfileRequest"];
            };
        };
        responses: {
            /** @description Modified, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["ModifyUserProfileResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
}
