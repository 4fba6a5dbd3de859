/**
 * Generated, do not edit. To change it, edit the spec and run `pnpm generate`.
 * Generator: openapi-typescript 7.13.0
 * Source: specs/lcic/openapi.yaml, SHA-256 265cf45183ee646c87f547cb4718f92b04be56820dea01920e1b47b989dea6cb
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
    "/#BatchRegister": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register up to 1000 users.
         * @description A user whose OriginId exists in the application keeps the UserId; name and photo are overwritten, also when they are not given (PROVENANCE.md, choice 30).
         */
        post: operations["BatchRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#LoginUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a new login token.
         * @description The token is valid for 7 days; earlier ones stay valid.
         */
        post: operations["LoginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#LoginOriginId": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a new login token, by the caller's own id. */
        post: operations["LoginOriginId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#DescribeUserDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read users by UserId or OriginId.
         * @description With both ids UserId counts. An OriginId may name a user in each of the account's applications.
         */
        post: operations["DescribeUserDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#DescribeSdkAppIdUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** List the users of an application, in the order of registration. */
        post: operations["DescribeSdkAppIdUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#DeleteUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a user. */
        post: operations["DeleteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#LoginUserWithRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a new login token for one classroom.
         * @description Any RoomId is accepted; the service has no classrooms.
         */
        post: operations["LoginUserWithRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/#LoginOriginIdWithRoom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a user a new login token for one classroom, by the caller's own id. */
        post: operations["LoginOriginIdWithRoom"];
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
        /** @description Of the international edition UserId is required and OriginId unknown. */
        DescribeUserRequest: {
            UserId?: string;
            OriginId?: string;
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
        LoginResponse: {
            UserId: string;
            /** @description Login token; a JWT when it is for one classroom. */
            Token: string;
            RequestId: components["schemas"]["RequestId"];
        };
        UserInfo: {
            SdkAppId: components["schemas"]["SdkAppId"];
            UserId: string;
            /** @description Nickname; empty when there is none. */
            Name: string;
            /** @description URL of the photo; empty when there is none. */
            Avatar: string;
            OriginId: string;
        };
        BatchRegisterRequest: {
            Users: components["schemas"]["RegisterUserRequest"][];
        };
        BatchRegisterResponse: {
            /** @description In the order of the request. */
            Users: {
                SdkAppId: components["schemas"]["SdkAppId"];
                UserId: string;
                OriginId: string;
            }[];
            RequestId: components["schemas"]["RequestId"];
        };
        LoginUserRequest: {
            UserId: string;
        };
        LoginOriginIdRequest: {
            SdkAppId: components["schemas"]["SdkAppId"];
            OriginId: string;
        };
        /**
         * Format: int64
         * @description The classroom.
         */
        RoomId: number;
        LoginUserWithRoomRequest: {
            UserId: string;
            RoomId: components["schemas"]["RoomId"];
        };
        LoginOriginIdWithRoomRequest: {
            SdkAppId: components["schemas"]["SdkAppId"];
            OriginId: string;
            RoomId: components["schemas"]["RoomId"];
        };
        DescribeUserDetailRequest: {
            UserId?: string;
            OriginId?: string;
        };
        DescribeUserDetailResponse: {
            Users: components["schemas"]["UserInfo"][];
            RequestId: components["schemas"]["RequestId"];
        };
        DescribeSdkAppIdUsersRequest: {
            SdkAppId: components["schemas"]["SdkAppId"];
            /**
             * Format: int64
             * @default 1
             */
            Page: number;
            /**
             * Format: int64
             * @default 20
             */
            Limit: number;
        };
        DescribeSdkAppIdUsersResponse: {
            /** Format: int64 */
            Total: number;
            Users: components["schemas"]["UserInfo"][];
            RequestId: components["schemas"]["RequestId"];
        };
        DeleteUserRequest: {
            UserId: string;
        };
        DeleteUserResponse: {
            RequestId: components["schemas"]["RequestId"];
        };
        LoginUserResponse: components["schemas"]["LoginResponse"];
        LoginOriginIdResponse: components["schemas"]["LoginResponse"];
        LoginUserWithRoomResponse: components["schemas"]["LoginResponse"];
        LoginOriginIdWithRoomResponse: components["schemas"]["LoginResponse"];
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
    BatchRegister: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "BatchRegister";
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
                "application/json": components["schemas"]["BatchRegisterRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["BatchRegisterResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    LoginUser: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "LoginUser";
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
                "application/json": components["schemas"]["LoginUserRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["LoginUserResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    LoginOriginId: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "LoginOriginId";
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
                "application/json": components["schemas"]["LoginOriginIdRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["LoginOriginIdResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    DescribeUserDetail: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "DescribeUserDetail";
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
                "application/json": components["schemas"]["DescribeUserDetailRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["DescribeUserDetailResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    DescribeSdkAppIdUsers: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "DescribeSdkAppIdUsers";
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
                "application/json": components["schemas"]["DescribeSdkAppIdUsersRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["DescribeSdkAppIdUsersResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    DeleteUser: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "DeleteUser";
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
                "application/json": components["schemas"]["DeleteUserRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["DeleteUserResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    LoginUserWithRoom: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "LoginUserWithRoom";
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
                "application/json": components["schemas"]["LoginUserWithRoomRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["LoginUserWithRoomResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
    LoginOriginIdWithRoom: {
        parameters: {
            query?: never;
            header: {
                "X-TC-Action": "LoginOriginIdWithRoom";
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
                "application/json": components["schemas"]["LoginOriginIdWithRoomRequest"];
            };
        };
        responses: {
            /** @description Done, or an error. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: components["schemas"]["LoginOriginIdWithRoomResponse"] | components["schemas"]["Failure"];
                    };
                };
            };
        };
    };
}
