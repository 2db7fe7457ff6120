import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";export{j as ClipTime}from"../chunks/clip-controls-CGK1u2uN.js";import"../chunks/player-Djc2qqhv.js";
