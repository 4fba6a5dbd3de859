import { Api } from 'tls-sig-api-v2'
import { serveCase } from '../serve-case.ts'
import { expireSeconds, sdkAppId, secretKey, userIdOf } from './sample.ts'

const api = new Api(sdkAppId, secretKey)

serveCase((index) => api.genUserSig(userIdOf(index), expireSeconds))
