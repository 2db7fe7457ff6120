function t(t){return t.length<=35&&/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(t)}export{t as i};
