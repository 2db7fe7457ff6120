import"../chunks/common-BeVZ5IzE.js";import"../chunks/clip-player-CnvCQ90e.js";import"../chunks/clip-more-D58mB_wA.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-Bf9NUBsw.js";
