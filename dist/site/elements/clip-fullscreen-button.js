import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-CGK1u2uN.js";
