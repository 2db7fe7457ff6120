import"../chunks/common-Dp7CXjMJ.js";import"../inline-clip.js";import"../chunks/player-BbD0zqF0.js";export{C as ClipKeyList}from"../chunks/clip-key-help-Bv9flBcu.js";
