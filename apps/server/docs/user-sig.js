const encoder = new TextEncoder()

/** A UserSig for an hour, as a page can make it. */
export async function signUserSig(sdkAppId, secretKey, userId) {
  const created = Math.floor(Date.now() / 1000)
  const expire = 3600
  const text = `TLS.identifier:${userId}\nTLS.sdkappid:${sdkAppId}\nTLS.time:${created}\nTLS.expire:${expire}\n`
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secretKey), algorithm, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text))
  const content = {
    'TLS.ver': '2.0',
    'TLS.identifier': userId,
    'TLS.sdkappid': sdkAppId,
    'TLS.time': created,
    'TLS.expire': expire,
    'TLS.sig': toBase64(signature),
  }
  const packed = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('deflate'))
  const base64 = toBase64(await new Response(packed).arrayBuffer())
  return base64.replaceAll('+', '*').replaceAll('/', '-').replaceAll('=', '_')
}

function toBase64(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
}
