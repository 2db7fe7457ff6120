import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";import"../chunks/clip-more-cJytyZo4.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-CG9wkwGe.js";
