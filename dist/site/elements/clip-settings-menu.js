import"../chunks/common-Bvpnyb1A.js";import"../chunks/clip-player-BzJKw2gd.js";import"../chunks/clip-more-CVB_zttS.js";export{C as ClipSettingsMenu}from"../chunks/clip-settings-qOHwHewR.js";
