import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{C as ClipVeil}from"../chunks/clip-veil-Dal1v3Qq.js";
