module.exports = {
  resolve: {
    modules: ["build/client/widgets", "node_modules"],
  },
};
