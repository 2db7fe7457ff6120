import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";import"../chunks/clip-more-BlMoS4P8.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-DH2WNzFH.js";
