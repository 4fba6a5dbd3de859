export { isPortraitError, PortraitError, type PortraitErrorOptions } from './portrait-error.ts'
export { ServiceError, type ServiceErrorOptions } from './service-error.ts'
export { TransportError, type TransportErrorCode, type TransportErrorOptions } from './transport-error.ts'
export { UsageError, type UsageErrorCode } from './usage-error.ts'
