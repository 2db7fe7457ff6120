import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{j as ClipSharePanel}from"../chunks/clip-panels-D4VXtfHe.js";import"../chunks/dialogs-XHWesIPF.js";
