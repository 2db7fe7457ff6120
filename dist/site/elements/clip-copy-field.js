import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";import"../chunks/dialogs-XHWesIPF.js";export{C as ClipCopyField}from"../chunks/clip-panels-D4VXtfHe.js";
