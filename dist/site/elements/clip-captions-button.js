import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-B4XW6hPV.js";
