import"../chunks/common-D-AEdV3_.js";export{l as ClipControls}from"../chunks/clip-controls-CGK1u2uN.js";import"../chunks/clip-player-BcyZCswN.js";import"../chunks/player-Djc2qqhv.js";
