import"../chunks/common-BkjpC89v.js";import"../chunks/clip-player-DC7lC9cS.js";import"../chunks/clip-more-ClyuOdGq.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-BqM7x8YH.js";
