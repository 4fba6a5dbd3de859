import { createUserSigSigner } from '@portrait/signing'
import { serveCase } from '../serve-case.ts'
import { expireSeconds, sdkAppId, secretKey, userIdOf } from './sample.ts'

const signer = createUserSigSigner({ sdkAppId, secretKey })

serveCase((index) => signer.sign(userIdOf(index), { expireSeconds }))
