// What is kept of customers and of what they write.
import { Schema, model } from "mongoose";

const user = new Schema({
  email: { type: String, required: true, unique: true },
  hash: { type: String, required: true },
  confirmToken: { type: String },
  role: { type: String, enum: ["customer", "staff"], default: "customer" },
});

const review = new Schema({
  product: { type: String, required: true },
  author: { type: Schema.Types.ObjectId, ref: "User", required: true },
  text: { type: String, maxlength: 2000 },
  hidden: { type: Boolean, default: false },
});

export const User = model("User", user);
export const Review = model("Review", review);
