import"../chunks/common-D-AEdV3_.js";import"../chunks/clip-player-BcyZCswN.js";import"../chunks/clip-controls-CGK1u2uN.js";export{j as ClipMoreButtons}from"../chunks/clip-more-cJytyZo4.js";
