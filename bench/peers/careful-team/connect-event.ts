import * as z from "zod";

/** What Connect sends. */
export const connectEvent = z.object({
  Details: z.object({
    ContactData: z.object({
      ContactId: z.string(),
      CustomerEndpoint: z.object({ Address: z.string().regex(/^\+[1-9]\d{6,14}$/) }),
    }),
    Parameters: z.object({
      orderId: z.string().optional(),
      orderVersion: z.string().optional(),
      shippingDate: z.iso.date().optional(),
    }),
  }),
});

export type ConnectEvent = z.infer<typeof connectEvent>;
