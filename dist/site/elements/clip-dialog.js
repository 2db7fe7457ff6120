import"../chunks/clip-controls-CgvmP913.js";import"../chunks/clip-player-Ds8o_uPp.js";export{k as ClipDialog}from"../chunks/clip-panels-DX7BdN2E.js";
