import type { Delivery } from './delivery-log.ts'

/** Some of an app's deliveries, and how many there are. */
export interface DeliveryPage {
  readonly deliveries: readonly Delivery[]
  readonly total: number
}
