const asserted = <Shop<string>>value;
const generic = <T>(x: T) => x;
