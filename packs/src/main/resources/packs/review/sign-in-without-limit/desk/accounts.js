const bcrypt = require("bcrypt");

exports.login = async (req, res) => {
  const user = await find(req.body.name);
  res.json((await bcrypt.compare(req.body.password, user.hash)) ? tokenFor(user) : null);
};
