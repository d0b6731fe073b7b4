// Reviews of a product, shown twice: as HTML, and as text.
import { useEffect, useState } from "react";

interface Review {
  id: string;
  body: string;
}

export function ReviewList({ product }: { product: string }) {
  const [reviews, setReviews] = useState<Review[]>([]);
  useEffect(() => {
    fetch(`/reviews?product=${encodeURIComponent(product)}`)
      .then((answer) => answer.json())
      .then(setReviews);
  }, [product]);
  return (
    <ul>
      {reviews.map((review) => (
        <li key={review.id} dangerouslySetInnerHTML={{ __html: review.body }} />
      ))}
    </ul>
  );
}

export function SafeReviewList({ reviews }: { reviews: Review[] }) {
  return (
    <ul>
      {reviews.map((review) => (
        <li key={review.id}>{review.body}</li>
      ))}
    </ul>
  );
}
