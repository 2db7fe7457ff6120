import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-mq8ym1Ka.js";
