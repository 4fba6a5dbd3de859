export { type ChangeBus, createChangeBus, type ProfileChange } from './change-bus.ts'
export { createWebGateway, type WebGateway, type WebGatewayOptions } from './create-web-gateway.ts'
