// ruleid: review.function-too-complex
function plan(days, people) {
  const found = [];
  for (const day of days) {
    if (day.open) {
      for (const one of people) {
        if (one.free.includes(day.name)) {
          if (one.age > 17 || (one.guardian && one.guardian.agreed)) {
            while (found.length < day.places) {
              found.push(one.trained ? { one, day } : null);
            }
          }
        }
      }
    } else if (day.special) {
      found.push(day);
    }
  }
  return found;
}

// ok: review.function-too-complex
function outer(list) {
  return list.filter((one) => one.a && one.b).map((one) => (one.c ? 1 : 2));
}
