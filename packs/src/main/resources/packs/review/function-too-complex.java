class Router {
  // ruleid: review.function-too-complex
  int route(int[][] grid, boolean[] open, int start) {
    int best = -1;
    outer:
    for (int i = 0; i < grid.length; i++) {
      for (int j = 0; j < grid[i].length; j++) {
        if (open[i] && grid[i][j] > 0) {
          if (best < 0 || grid[i][j] < best) {
            try {
              best = Math.addExact(start, grid[i][j]);
            } catch (ArithmeticException e) {
              if (i > j) {
                continue outer;
              }
            }
          }
        } else if (grid[i][j] == 0) {
          break outer;
        }
      }
    }
    return best;
  }

  // ok: review.function-too-complex
  int count(int[] all) {
    int sum = 0;
    for (int one : all) {
      if (one > 0) {
        sum += one;
      }
    }
    return sum;
  }
}
