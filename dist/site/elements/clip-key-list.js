import"../chunks/common-I7UXnZsx.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-CvCqZkVX.js";
