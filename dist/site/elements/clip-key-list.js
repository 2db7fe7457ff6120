import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";export{C as ClipKeyList}from"../chunks/clip-key-help-i8tqGYTj.js";
