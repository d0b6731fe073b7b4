import { Router } from 'express'
import { list, place, drop } from './service'

export const orders = Router()
export const orderRouter = orders

orderRouter.get('/orders', list)
// ruleid: review.application-without-sign-in
orderRouter.post('/orders', place)
orderRouter.delete('/orders/:id', drop)
