// One constant each and no object, so that bundlers put the bare numbers into the code.

/** The vendor SDK's own codes: the app has no id. */
export const noSdkAppId = 2000
/** The user has no id. */
export const noUserId = 2002
/** The user has no UserSig. */
export const noUserSig = 2003
/** Nobody has logged in. */
export const notLoggedIn = 2024
/** Somebody else is logged in, or a login is under way. */
export const repeatLogin = 2025
/** An update names what cannot be updated, or a value that cannot be. */
export const invalidUpdate = 2721
/** An update names nothing. */
export const emptyUpdate = 2722
/** There is no answer, or not one of this API. */
export const networkError = 2800
/** There is no answer in time. */
export const networkTimeout = 2801
/** The browser says that it has no network. */
export const noNetwork = 2805
/** Something threw that should not have. */
export const uncaughtError = 2903
/** A login is under way. */
export const loggingIn = 3000
/** The last login failed. */
export const loginFailed = 3001
/** The UserSig has expired, and no other was to be had. */
export const userSigExpired = 3004
/** The user has logged out. */
export const loggedOut = 3005
/** The server API has ended the session. */
export const kickedByApi = 3006

/** The service's codes, for problems that need not be sent to it: a wrong request. */
export const badRequest = 40001
/** A UserSig whose time is over. */
export const expiredUserSig = 70001
/** No UserSig. */
export const badUserSig = 70003
/** Another user's UserSig. */
export const foreignUserSig = 70013
/** A UserSig that was made before its user was kicked. */
export const kickedUserSig = 70052
