export{v as en}from"../chunks/clip-player-CsyPGFtC.js";
