import"../chunks/common-BhmZRufj.js";import"../chunks/clip-player-ZNDBr2Gb.js";import"../chunks/clip-more-C9L6Fzg0.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-Bx9J5IA6.js";
