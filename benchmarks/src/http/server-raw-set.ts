import { createRawServer } from './create-raw-server.ts'
import { listen } from './listen.ts'

// A portrait_set that keeps nothing: the same sizes in and out.
listen(createRawServer((_body, reply) => reply({ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '', ErrorDisplay: '' })))
