-- wrk -s load.lua URL -- PATH BODY USERS PROOF
-- In BODY, {user} becomes a random user's six digits and {n} nine digits that grow. An answer is good when
-- it has status 200 and holds PROOF. Prints one line of JSON.

local template, users, proof
local n = 0
good, bad, example = 0, 0, ''
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  local path, body = args[1], args[2]
  users, proof = tonumber(args[3]), args[4]
  local body_format = body:gsub('{user}', '%%06d'):gsub('{n}', '%%09d')
  local headers = { 'POST ' .. path .. ' HTTP/1.1', 'Host: ' .. wrk.host .. ':' .. wrk.port,
    'Content-Type: application/json', 'Content-Length: ' .. #body_format:format(0, 0, 0) }
  template = table.concat(headers, '\r\n') .. '\r\n\r\n' .. body_format
  math.randomseed(os.time())
end

function request()
  n = n + 1
  return template:format(math.random(0, users - 1), n, n)
end

function response(status, headers, body)
  if status == 200 and body:find(proof, 1, true) then
    good = good + 1
  else
    bad = bad + 1
    example = body
  end
end

function done(summary, latency)
  local good, bad, example = 0, 0, ''
  for _, thread in ipairs(threads) do
    good = good + thread:get('good')
    bad = bad + thread:get('bad')
    example = thread:get('example')
  end
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  io.write(('\n{"good":%d,"bad":%d,"broken":%d,"seconds":%f,"p50Ms":%f,"p99Ms":%f}\n%s\n'):format(
    good, bad, broken, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, example))
end
