import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";import"../chunks/clip-controls-B4XW6hPV.js";export{k as ClipMoreButtons}from"../chunks/clip-more-ClyuOdGq.js";
