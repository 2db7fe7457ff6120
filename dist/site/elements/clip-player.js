export{ClipPlayer}from"../inline-clip.js";
