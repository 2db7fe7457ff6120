import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-ClyuOdGq.js";import"../chunks/clip-controls-B4XW6hPV.js";
