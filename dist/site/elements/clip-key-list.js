import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";import"../chunks/player-CFZs2VVa.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BiEFgMIg.js";
