import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{C as ClipDeviceButton}from"../chunks/clip-more-cJytyZo4.js";import"../chunks/clip-controls-CGK1u2uN.js";
