import security from "eslint-plugin-security";
import sonarjs from "eslint-plugin-sonarjs";

export default [
  { files: ["**/*.{js,mjs,cjs}"] },
  security.configs.recommended,
  sonarjs.configs.recommended,
];
