import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{C as ClipDialog}from"../chunks/dialogs-XHWesIPF.js";
