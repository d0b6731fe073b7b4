const webpack = require("webpack");
const { defineConfig } = require("vite");

module.exports = {
  plugins: [
    // ruleid: javascript.environment-in-bundle
    new webpack.DefinePlugin({ "process.env": JSON.stringify(process.env) }),
    // ok: javascript.environment-in-bundle
    new webpack.DefinePlugin({ "process.env.API_URL": JSON.stringify(process.env.API_URL) }),
  ],
};

// ruleid: javascript.environment-in-bundle
defineConfig({ define: { "process.env": process.env } });
// ok: javascript.environment-in-bundle
defineConfig({ define: { "process.env.NODE_ENV": JSON.stringify("production") } });
