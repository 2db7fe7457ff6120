export{h as ClipControls}from"../chunks/clip-controls-CgvmP913.js";import"../chunks/clip-player-Ds8o_uPp.js";
